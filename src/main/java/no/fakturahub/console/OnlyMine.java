package no.fakturahub.console;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets whoever sees only some sellers to nothing of the others'.
@Component
class OnlyMine implements HandlerInterceptor, WebMvcConfigurer {

  private final Mine mine;
  private final Belongs belongs;

  OnlyMine(Mine mine, Belongs belongs) {
    this.mine = mine;
    this.belongs = belongs;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(HttpServletRequest at, HttpServletResponse answer, Object handler) {
    if (!mine.isAll() && handler instanceof HandlerMethod && !belongs.lets(
        String.valueOf(at.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)),
        parts(at), requireNonNullElse(at.getParameter("seller"), "")))
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "It is another seller's.");
    return true;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> parts(HttpServletRequest at) {
    return at.getAttribute(
        HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> parts
            ? (Map<String, String>) parts
            : Map.of();
  }
}

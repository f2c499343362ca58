package no.fakturahub.access.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Whoever is signed in is who decides: what a form or a system says of `who` counts only where nobody signs in.
@Component
class Named extends OncePerRequestFilter {

  private static final String WHO = "who";

  @Override
  protected void doFilterInternal(HttpServletRequest at, HttpServletResponse answer,
      FilterChain next) throws ServletException, IOException {
    var name = at.getRemoteUser();
    next.doFilter(name == null ? at : new HttpServletRequestWrapper(at) {
      @Override
      public String getParameter(String parameter) {
        return parameter.equals(WHO) ? name : super.getParameter(parameter);
      }

      @Override
      public String[] getParameterValues(String parameter) {
        return parameter.equals(WHO)
            ? new String[]{name}
            : super.getParameterValues(parameter);
      }
    }, answer);
  }

  /// The same in JSON, and the name for the pages.
  @ControllerAdvice
  static class InBodies extends RequestBodyAdviceAdapter {

    private final HttpServletRequest current;

    InBodies(HttpServletRequest current) {
      this.current = current;
    }

    @ModelAttribute("signedIn")
    @Nullable
    String signedIn() {
      return current.getRemoteUser();
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type,
        Class<? extends HttpMessageConverter<?>> converter) {
      return type instanceof Class<?> body && body.isRecord()
          && Stream.of(body.getRecordComponents())
              .anyMatch(one -> one.getName().equals(WHO));
    }

    @Override
    public HttpInputMessage beforeBodyRead(HttpInputMessage message, MethodParameter parameter,
        Type type, Class<? extends HttpMessageConverter<?>> converter) throws IOException {
      var name = current.getRemoteUser();
      var bytes = message.getBody().readAllBytes();
      return new Body(message.getHeaders(), name == null ? bytes : named(bytes, name));
    }

    private static byte[] named(byte[] bytes, String name) {
      try {
        return JsonMapper.shared().readTree(bytes) instanceof ObjectNode object
            ? JsonMapper.shared().writeValueAsBytes(object.put(WHO, name))
            : bytes;
      } catch (JacksonException whoeverReadsItSaysSo) {
        return bytes;
      }
    }
  }

  private record Body(HttpHeaders headers, byte[] bytes) implements HttpInputMessage {

    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }

    @Override
    public InputStream getBody() {
      return new ByteArrayInputStream(bytes);
    }
  }
}

package no.fakturahub.console;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/// Bokmål first; English by `?lang=en`, which a cookie remembers.
@Configuration
class Languages implements WebMvcConfigurer {

  private static final List<String> SPOKEN = List.of("nb", "en");

  @Bean
  LocaleResolver localeResolver() {
    var cookie = new CookieLocaleResolver("lang");
    cookie.setDefaultLocale(Locale.of("nb"));
    cookie.setRejectInvalidCookies(false);
    return cookie;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    var change = new LocaleChangeInterceptor() {
      @Override
      protected Locale parseLocaleValue(String value) {
        return Locale.of(SPOKEN.contains(value) ? value : "nb");
      }
    };
    change.setParamName("lang");
    registry.addInterceptor(change);
  }
}

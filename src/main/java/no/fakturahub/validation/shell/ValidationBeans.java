package no.fakturahub.validation.shell;

import no.fakturahub.validation.Validator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The bean others ask for both verdicts, by the name "validation".
@Configuration(proxyBeanMethods = false)
class ValidationBeans {

  @Bean
  Validator validation(ValidationSettings settings) {
    return new Validator(settings.limits());
  }
}

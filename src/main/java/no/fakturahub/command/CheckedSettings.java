package no.fakturahub.command;

import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/// The hub's settings, bound as a starting hub binds them.
final class CheckedSettings {

  private CheckedSettings() {}

  static List<Checked> in(ConfigurableEnvironment environment) {
    var scanner = new ClassPathScanningCandidateComponentProvider(false, environment);
    scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    var binder = Binder.get(environment);
    return scanner.findCandidateComponents("no.fakturahub").stream()
        .map(BeanDefinition::getBeanClassName).map(Objects::requireNonNull)
        .map(name -> ClassUtils.resolveClassName(name, null))
        .map(settings -> bound(binder, settings)).toList();
  }

  private static Checked bound(Binder binder, Class<?> settings) {
    var prefix = settings.getAnnotation(ConfigurationProperties.class).value();
    try {
      binder.bindOrCreate(prefix, Bindable.of(settings));
      return Checked.well(prefix);
    } catch (BindException wrong) {
      return Checked.wrong(prefix, "%s: %s".formatted(wrong.getName(), said(wrong)));
    }
  }

  private static String said(Throwable wrong) {
    var root = wrong;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }
}

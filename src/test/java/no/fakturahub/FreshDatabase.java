package no.fakturahub;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.PropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/// What `${test.database}` stands for in the settings of a test: a [TestDatabase] of its context's own. Tests whose
/// settings are alike share a context; `${test.database.name}`, with a name of its own, keeps one apart that fills its
/// tables. Known to Spring by `META-INF/spring.factories`.
public record FreshDatabase() implements ContextCustomizerFactory, ContextCustomizer {

  @Override
  public ContextCustomizer createContextCustomizer(Class<?> test,
      List<ContextConfigurationAttributes> attributes) {
    return this;
  }

  @Override
  public void customizeContext(ConfigurableApplicationContext context,
      MergedContextConfiguration merged) {
    context.getEnvironment().getPropertySources().addLast(new Place());
  }

  private static final class Place extends PropertySource<Object> {

    private @Nullable String url;

    Place() {
      super("a database of its own");
    }

    @Override
    public @Nullable Object getProperty(String name) {
      if (!name.startsWith("test.database"))
        return null;
      if (url == null)
        url = TestDatabase.fresh();
      return url;
    }
  }
}

package no.fakturahub.routing.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.jcraft.jsch.JSch;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

class KeyExchangesTest {

  @Test
  void onlyWhatIsOfferedIsTried() throws Exception {
    try (var camel = new DefaultCamelContext()) {
      new KeyExchanges().beforeApplicationStart(camel);
    }

    assertThat(JSch.getConfig("CheckKexes").split(","))
        .isNotEmpty().isSubsetOf(JSch.getConfig("kex").split(","));
  }
}

package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import no.fakturahub.TestDatabase;
import no.fakturahub.parked.Reasons;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.http.ProblemDetail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

/// What the database itself refuses of a call.
@NullUnmarked
class AnyProblemTest {

  @Test
  void aTextLongerThanItsPlaceIsTheCallersToMend() throws Exception {
    assertThat(told("x".repeat(10_000))).extracting(one -> one.getProperties().get("code"))
        .isEqualTo("API_TEXT");
  }

  @Test
  @EnabledIfSystemProperty(named = "database", matches = "postgresql",
      disabledReason = "H2 keeps NUL: -Ddatabase=postgresql")
  void aTextWithNulIsTheCallersToMend() throws Exception {
    assertThat(told("a\0b").getStatus()).isEqualTo(422);
  }

  private static ProblemDetail told(String name) throws Exception {
    try (var database = TestDatabase.migrated()) {
      var refused = catchThrowableOfType(Exception.class, () -> JdbcClient.create(database)
          .sql("insert into api_key (id, name, roles, sha256, who, made_at) "
              + "values (?, ?, '', ?, '', current_timestamp)")
          .params(UUID.randomUUID(), name, name.hashCode() + "").update());
      return (ProblemDetail) new AnyProblem(new Problems(new Reasons()))
          .told(refused, new MockHttpServletRequest("POST", "/api/keys")).getBody();
    }
  }
}

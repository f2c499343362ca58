package no.fakturahub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.camel.CamelContext;
import org.apache.camel.model.ModelCamelContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// `docs/flow.md` shows what runs. After a change that you meant: `mvn test -Dtest=FlowTest -Ddraw=true`.
@HubTest
class FlowTest {

  private static final Path FLOW = Path.of("docs/flow.md");
  private static final String BEGIN = "<!-- drawn by FlowTest -->\n";
  private static final String END = "\n<!-- end of the drawing -->";

  @Autowired
  CamelContext camel;

  @Test
  void theDrawingShowsTheRoutesThatRun() throws IOException {
    var drawing = new FlowDrawing((ModelCamelContext) camel).draw();
    var page = Files.readString(FLOW);
    var begin = page.indexOf(BEGIN) + BEGIN.length();
    var end = page.indexOf(END);
    if (Boolean.getBoolean("draw"))
      Files.writeString(FLOW, page.substring(0, begin) + drawing + page.substring(end));

    assertThat(Files.readString(FLOW)).contains(BEGIN + drawing + END);
  }
}

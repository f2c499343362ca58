package no.fakturahub.console;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// How it flows, as a picture and as lists; and the same for programs.
@Controller
class FlowPages {

  private final Flow flow;

  FlowPages(Flow flow) {
    this.flow = flow;
  }

  @GetMapping("/flow")
  String show(Model page) {
    var now = flow.now();
    page.addAttribute("now", now);
    page.addAttribute("picture", FlowPicture.of(now));
    return "flow";
  }

  @GetMapping("/api/flow")
  @ResponseBody
  Flow.Now now() {
    return flow.now();
  }
}

package no.fakturahub.command;

import java.util.ArrayList;
import java.util.List;

/// The first problems of a file, as many as a reader can use, and how many there were beside them.
final class FirstProblems<P> {

  private final int most;
  private final List<P> first = new ArrayList<>();
  private long more;

  FirstProblems(int most) {
    this.most = most;
  }

  void add(P problem) {
    if (first.size() < most)
      first.add(problem);
    else
      more++;
  }

  List<P> first() {
    return first;
  }

  long more() {
    return more;
  }
}

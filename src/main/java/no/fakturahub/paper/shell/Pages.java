package no.fakturahub.paper.shell;

import java.util.ArrayList;
import java.util.List;

/// Lays blocks on pages, one under the other, and the last of them at the foot of the last page.
final class Pages {

  /// A block and where it stands.
  record Placed(Block block, float top) {}

  private final Block laterHead;
  private final Block tableHead;
  private final float bottom;
  private final List<List<Placed>> pages = new ArrayList<>();
  private float y;

  Pages(Block firstHead, Block laterHead, Block tableHead, float bottom) {
    this.laterHead = laterHead;
    this.tableHead = tableHead;
    this.bottom = bottom;
    begin(firstHead);
    place(tableHead);
  }

  void add(Block block) {
    if (y + block.height() > bottom) {
      begin(laterHead);
      if (block.isInTable())
        place(tableHead);
    }
    place(block);
  }

  /// These two stay on one page, the second at its foot.
  void close(Block sums, Block foot) {
    if (y + sums.height() + foot.height() > bottom)
      begin(laterHead);
    place(sums);
    pages.getLast().add(new Placed(foot, bottom - foot.height()));
  }

  List<List<Placed>> pages() {
    return pages;
  }

  private void begin(Block head) {
    pages.add(new ArrayList<>());
    y = 0;
    place(head);
  }

  private void place(Block block) {
    pages.getLast().add(new Placed(block, y));
    y += block.height();
  }
}

package no.fakturahub.ledger.shell.tripletex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ledger.Posting;
import no.fakturahub.ledger.PostingLine.OnCustomer;
import no.fakturahub.ledger.Reason;
import no.fakturahub.ledger.shell.tripletex.Message.Many;
import no.fakturahub.ledger.shell.tripletex.Message.OpenPost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.type.TypeReference;

/// The open posts of one company's customer ledger. What an invoice and its payments come to nothing by is closed.
record OpenPosts(Wire wire) {

  private static final Logger LOG = LoggerFactory.getLogger(OpenPosts.class);
  private static final int PAGE = 1_000;

  /// @param query which of them: `date` is demanded
  List<OpenPost> of(String query) {
    var all = new ArrayList<OpenPost>();
    for (var from = 0;; from += PAGE) {
      var some = wire.get(("/ledger/posting/openPost?%s&from=%d&count=%d"
          + "&fields=id,invoiceNumber,amount").formatted(query, from, PAGE),
          new TypeReference<Many<OpenPost>>() {
          }).values();
      all.addAll(some);
      if (some.size() < PAGE)
        return all;
    }
  }

  /// By invoice number, without those that come to nothing; posts without a number are not ours.
  static Map<String, Money> sums(List<OpenPost> posts) {
    var sums = new TreeMap<String, Money>();
    posts.forEach(post -> {
      if (post.invoiceNumber() != null && !post.invoiceNumber().isBlank())
        sums.merge(post.invoiceNumber(), Money.ofKroner(post.amount()), Money::plus);
    });
    sums.values().removeIf(Money::isZero);
    return sums;
  }

  /// What the posting has settled. The voucher stands whether or not this is allowed; an accountant can do it too.
  void close(Posting posting, long customer) {
    if (posting.reason() == Reason.INVOICE_ISSUED)
      return;
    var number = posting.lines().stream().filter(OnCustomer.class::isInstance)
        .map(line -> ((OnCustomer) line).invoiceNumber()).findFirst().orElseThrow();
    try {
      var posts = of("date=%s&customerId=%d".formatted(posting.date().plusYears(10), customer))
          .stream().filter(post -> number.equals(post.invoiceNumber())).toList();
      if (posts.size() > 1 && sums(posts).isEmpty())
        wire.put("/ledger/posting/:closePostings", posts.stream().map(OpenPost::id).toList());
    } catch (Refused refused) {
      LOG.warn("Invoice {} is settled in Tripletex, and its posts were not closed: {}", number,
          refused.getMessage());
    }
  }
}

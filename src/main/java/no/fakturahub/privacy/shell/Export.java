package no.fakturahub.privacy.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.fakturahub.kernel.OrgNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes all that is known of a customer as files: JSON for what was agreed and issued and for lists, and each
/// document as it was sent.
@Component
class Export {

  private final JdbcClient db;
  private final JsonMapper json;

  Export(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  void write(OrgNumber seller, String customer, OutputStream to) throws IOException {
    try (var zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
      list(zip, "kunde.json", "select * from customer where seller = ? and id = ?", seller.value(),
          customer);
      list(zip, "avtaler.json", """
          select number, content, entered_at from agreement where seller = ? and customer = ?""",
          seller.value(), customer);
      list(zip, "purrestopp.json", """
          select kind, why, until_day, who, made_at, ended_at from reminder_stop
          where seller = ? and buyer_id = ?""", seller.value(), customer);
      for (var id : db
          .sql("select id from invoice where seller = ? and buyer_id = ? order by number")
          .params(seller.value(), customer).query((row, _) -> row.getObject(1, UUID.class))
          .list()) {
        invoice(zip, id);
      }
    }
  }

  private void invoice(ZipOutputStream zip, UUID id) throws IOException {
    var folder = "fakturaer/" + db.sql("select number from invoice where id = ?").param(id)
        .query(String.class).single() + "/";
    put(zip, folder + "faktura.json", db.sql("select snapshot from invoice where id = ?").param(id)
        .query(String.class).single().getBytes(StandardCharsets.UTF_8));
    list(zip, folder + "hendelser.json",
        "select at, step, evidence from timeline where invoice_id = ? order by id", id);
    list(zip, folder + "ordrer.json",
        "select partner, order_id, accepted_at from orders where invoice_id = ?", id);
    list(zip, folder + "innbetalinger.json", """
        select p.settled, p.account, p.kid, p.payer, p.debit_account, p.words, a.ore, a.target
        from allocation a join payment p on p.id = a.payment_id where a.invoice_id = ?
        order by a.place""", id);
    list(zip, folder + "purringer.json", """
        select round, issued, deadline, fee_ore, interest_ore, compensation_ore, state, channel,
          words from reminder where invoice_id = ? order by round""", id);
    var files = db.sql("select kind, content from document where invoice_id = ?").param(id)
        .query((row, _) -> new File(row.getString(1), row.getBytes(2))).list();
    for (var file : files) {
      put(zip, folder + file.kind() + file.ending(), file.content());
    }
  }

  private record File(String kind, byte[] content) {

    String ending() {
      return kind.equals("PDF") ? ".pdf" : kind.equals("RECEIPT") ? "" : ".xml";
    }
  }

  /// No file where there is nothing.
  private void list(ZipOutputStream zip, String name, String sql, Object... params)
      throws IOException {
    var rows = db.sql(sql).params(params).query().listOfRows().stream()
        .map(row -> row.entrySet().stream().filter(one -> one.getValue() != null)
            .collect(Collectors.toMap(one -> one.getKey().toLowerCase(Locale.ROOT),
                one -> one.getValue().toString())))
        .toList();
    if (!rows.isEmpty())
      put(zip, name, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(rows));
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}

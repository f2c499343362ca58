package no.fakturahub.sandbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Money;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/// What a customer reads off the EHF, or sees in the net bank: how much, to whom, under which KID.
record ReceivedInvoice(String order, AccountNumber account, String kid, Money payable) {

  /// @return nothing when it is another document, such as a credit note: there is nothing to pay
  static Optional<ReceivedInvoice> read(byte[] ehf) throws IOException {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(ehf));
      if (!"Invoice".equals(document.getDocumentElement().getLocalName()))
        return Optional.empty();
      return Optional.of(new ReceivedInvoice(text(document, "/Invoice/OrderReference/ID"),
          account(text(document, "/Invoice/PaymentMeans/PayeeFinancialAccount/ID")),
          text(document, "/Invoice/PaymentMeans/PaymentID"),
          Money.ofKroner(text(document, "/Invoice/LegalMonetaryTotal/PayableAmount"))));
    } catch (ParserConfigurationException | SAXException | XPathExpressionException unreadable) {
      throw new IOException(unreadable);
    }
  }

  /// A claim tells nothing of an order, so the consumer's eFaktura address stands for it.
  static ReceivedInvoice inNetBank(String claim) {
    var json = JsonMapper.shared().readTree(claim);
    return new ReceivedInvoice("eFaktura " + json.path("receiver").asString(),
        new AccountNumber(json.path("account").asString()), json.path("kid").asString(),
        Money.ofKroner(json.path("amount").asString()));
  }

  /// Buyers abroad are given the IBAN, which ends in the account number.
  private static AccountNumber account(String id) {
    return new AccountNumber(id.startsWith("NO") ? id.substring(4) : id);
  }

  private static String text(Document document, String path) throws XPathExpressionException {
    var anyNamespace = path.replaceAll("/(\\w+)", "/*[local-name()='$1']");
    return XPathFactory.newInstance().newXPath().evaluate(anyNamespace, document).strip();
  }
}

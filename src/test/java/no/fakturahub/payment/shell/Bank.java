package no.fakturahub.payment.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import no.fakturahub.Shop;
import no.fakturahub.camt.CamtWriter;
import no.fakturahub.ocrgiro.OcrWriter;

/// Writes the shop's bank files and hands them in.
class Bank {

  private final PaymentBean bean;
  private final AtomicInteger number = new AtomicInteger();

  Bank(PaymentBean bean) {
    this.bean = bean;
  }

  int nextNumber() {
    return number.incrementAndGet();
  }

  OcrWriter file() {
    return file(nextNumber());
  }

  OcrWriter file(int transmission) {
    return new OcrWriter(transmission).assignment(Shop.SELLER.account());
  }

  String send(String name, OcrWriter file) throws IOException {
    return send(name, file.end().bytes());
  }

  String send(String name, CamtWriter file) throws IOException {
    return send(name, file.bytes());
  }

  String send(String name, byte[] file) throws IOException {
    return bean.take(new ByteArrayInputStream(file), name, "sparebanken");
  }
}

package no.fakturahub.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.KidAlgorithm;
import no.fakturahub.kernel.Money;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The bank: gathers the day's payments in an OCR giro file and lays it on its SFTP server.
/// One payment more than the customers made has a KID that nobody knows.
@Component
@Profile("sandbox")
class Bank {

  private static final Kid NOBODYS = Kid.of("99999999", KidAlgorithm.MOD10);

  private final SftpDrop sftp;
  private final SandboxFolders folders;
  private final Clock clock;

  Bank(SftpDrop sftp, SandboxFolders folders, Clock clock) {
    this.sftp = sftp;
    this.folders = folders;
    this.clock = clock;
  }

  /// The file is written down before it is sent: sent again after a crash, it is the same file.
  void tellOf(List<PaidIn> payments) throws IOException {
    var file = folders.bank().resolve("OCR.D" + LocalDate.now(clock) + ".txt");
    if (!Files.exists(file)) {
      var whole = new ArrayList<>(payments);
      whole.add(new PaidIn(payments.getFirst().account(), NOBODYS.value(), new Money(123_45)));
      Files.createDirectories(folders.bank());
      var temporary = folders.bank().resolve("making.tmp");
      Files.writeString(temporary,
          OcrWriter.write(whole, LocalDate.now(clock), LocalDate.now(clock).getDayOfYear()),
          StandardCharsets.ISO_8859_1);
      Files.move(temporary, file);
    }
    sftp.put("sparebanken/out", file.getFileName().toString(), Files.readAllBytes(file));
  }
}

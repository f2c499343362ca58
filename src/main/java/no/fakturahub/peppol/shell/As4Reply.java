package no.fakturahub.peppol.shell;

import com.helger.base.io.iface.IHasInputStream;
import com.helger.http.header.HttpHeaderMap;
import com.helger.mime.IMimeType;
import com.helger.phase4.incoming.IAS4ResponseAbstraction;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;

/// What phase4 wants answered: a receipt or an error.
final class As4Reply implements IAS4ResponseAbstraction {

  /// phase4 says nothing of what it cannot read as a message.
  private int status = HttpServletResponse.SC_BAD_REQUEST;
  private String type = "application/octet-stream";
  private byte[] content = {};

  @Override
  public void setContent(byte[] bytes, Charset charset) {
    content = bytes;
  }

  @Override
  public void setContent(HttpHeaderMap headers, IHasInputStream in) {
    throw new UnsupportedOperationException("A receipt has no attachments");
  }

  @Override
  public void setMimeType(IMimeType mimeType) {
    type = mimeType.getAsString();
  }

  @Override
  public void setStatus(int code) {
    status = code;
  }

  void sendTo(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.getOutputStream().write(content);
  }
}

package no.fakturahub.sandbox;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.apache.sshd.sftp.server.SftpFileSystemAccessor;
import org.apache.sshd.sftp.server.SftpSubsystemProxy;

/// A link could point out of the folder that is served, so a client makes none.
final class NoLinks implements SftpFileSystemAccessor {

  @Override
  public void createLink(SftpSubsystemProxy subsystem, Path link, Path existing, boolean symbolic)
      throws AccessDeniedException {
    throw new AccessDeniedException(link.toString(), existing.toString(), "No links here");
  }
}

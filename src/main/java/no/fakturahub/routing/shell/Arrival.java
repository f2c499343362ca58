package no.fakturahub.routing.shell;

import static java.util.Objects.requireNonNull;

import no.fakturahub.parked.LeftOutside;
import org.apache.camel.Exchange;
import org.apache.camel.LoggingLevel;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileEndpoint;
import org.apache.camel.component.file.GenericFileExclusiveReadLockStrategy;
import org.apache.camel.component.file.GenericFileOperations;
import org.apache.camel.component.file.strategy.GenericFileExpressionRenamer;

/// Lets a file in when this node is the one who reads the door, and the file is whole and not too large, before a byte
/// of it is fetched.
///
/// What is too large is moved to where the route moves what fails, and a person is told where it lies.
class Arrival<T> implements GenericFileExclusiveReadLockStrategy<T> {

  private final DoorLeases leases;
  private final LeftOutside outside;
  private final long mostBytes;

  Arrival(DoorLeases leases, LeftOutside outside, long mostBytes) {
    this.leases = leases;
    this.outside = outside;
    this.mostBytes = mostBytes;
  }

  @Override
  public boolean acquireExclusiveReadLock(GenericFileOperations<T> files, GenericFile<T> file,
      Exchange exchange) {
    if (!leases.mine(requireNonNull(exchange.getFromRouteId())) || !isWhole(file, exchange))
      return false;
    if (file.getFileLength() <= mostBytes)
      return true;
    leaveOutside(files, file, exchange);
    return false;
  }

  /// A sender that uploads under another name and renames when it is done never shows half a file.
  boolean isWhole(GenericFile<T> file, Exchange exchange) {
    return true;
  }

  private void leaveOutside(GenericFileOperations<T> files, GenericFile<T> file,
      Exchange exchange) {
    var endpoint = (GenericFileEndpoint<?>) requireNonNull(exchange.getFromEndpoint());
    var target = new GenericFileExpressionRenamer<T>(endpoint.getMoveFailed()).renameFile(files,
        exchange, file);
    outside.tell(requireNonNull(exchange.getFromRouteId()), file.getFileNameOnly(),
        "FILE_TOO_LARGE",
        "%d bytes, at most %d are fetched; it lies in %s".formatted(file.getFileLength(),
            mostBytes, target.getAbsoluteFilePath()),
        file.getFileLength());
    files.buildDirectory(target.getParent(), file.isAbsolute());
    files.renameFile(file.getAbsoluteFilePath(), target.getAbsoluteFilePath());
  }

  @Override
  public void prepareOnStartup(GenericFileOperations<T> files, GenericFileEndpoint<T> endpoint) {}

  @Override
  public void releaseExclusiveReadLockOnAbort(GenericFileOperations<T> files,
      GenericFile<T> file, Exchange exchange) {}

  @Override
  public void releaseExclusiveReadLockOnRollback(GenericFileOperations<T> files,
      GenericFile<T> file, Exchange exchange) {}

  @Override
  public void releaseExclusiveReadLockOnCommit(GenericFileOperations<T> files,
      GenericFile<T> file, Exchange exchange) {}

  @Override
  public void setTimeout(long timeout) {}

  @Override
  public void setCheckInterval(long interval) {}

  @Override
  public void setReadLockLoggingLevel(LoggingLevel level) {}

  @Override
  public void setMarkerFiler(boolean markerFile) {}

  @Override
  public void setDeleteOrphanLockFiles(boolean delete) {}
}

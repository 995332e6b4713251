package org.annalist.record.format.internal;

/** A line that is not what the format asks for; becomes a problem before it leaves the package. */
final class BrokenLineException extends RuntimeException {
  BrokenLineException(String message) {
    super(message);
  }

  BrokenLineException(String message, Throwable cause) {
    super(message, cause);
  }
}

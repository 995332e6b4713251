package org.annalist.record.store;

import java.util.Base64;
import java.util.List;
import org.annalist.model.Ids;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;

/**
 * An input that could not be coded, kept with its bytes so that it can be tried again.
 *
 * @param uri the input, with {@code #n} for record n of a file of records: the uri its document
 *     would have had
 * @param base64 its bytes
 * @param problems why, at least one
 */
public record QuarantinedItem(String uri, String base64, List<Problem> problems) {
  /** Copies the problems; refuses an item that nothing is wrong with. */
  public QuarantinedItem {
    problems = List.copyOf(problems);
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("nothing is wrong with " + uri);
    }
  }

  /** The item found at a place, with its bytes. */
  public static QuarantinedItem of(Location where, byte[] bytes, List<Problem> problems) {
    String uri = where.record() < 0 ? where.uri() : where.uri() + "#" + where.record();
    return new QuarantinedItem(uri, Base64.getEncoder().encodeToString(bytes), problems);
  }

  /** The bytes, a fresh copy. */
  public byte[] bytes() {
    return Base64.getDecoder().decode(base64);
  }

  /** Derived from uri and bytes. */
  public String id() {
    return Ids.of("qua", uri, base64);
  }
}

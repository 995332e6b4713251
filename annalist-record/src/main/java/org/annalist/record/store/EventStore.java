package org.annalist.record.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.link.LinkStore;
import org.annalist.model.run.RunManifest;

/**
 * The record. Each writing call is one transaction: if the process ends at any moment, what it
 * wrote is whole in the record or not there. Used by one thread at a time; several processes may
 * share a record, one of them writing at a time.
 *
 * <p>Every method throws {@link RecordUnusableException} when the storage fails.
 */
public interface EventStore extends AutoCloseable {
  /**
   * Keeps a document in place of what was kept of the same id before. A document without an id of
   * its own takes the place of the one that came from the same uri, except for {@code stdin:} and
   * {@code memory:}, through which different texts come. Takes the uri out of quarantine.
   */
  Change put(LinkedDocument document);

  /** Keeps an item that could not be coded. What was kept of its source before stays. */
  Change quarantine(QuarantinedItem item);

  /** Keeps how a run was made and its counts; the same manifest twice is kept once. */
  Change addRun(RunManifest manifest);

  /** The document with this id, or else the one from this uri. */
  Optional<KeptDocument> show(String idOrUri);

  /** Documents that fit, best first. */
  List<Hit> search(SearchQuery query);

  /** Gives every document in order of id, reading one at a time. */
  void forEach(Consumer<LinkedDocument> action);

  /** What is in quarantine, in order of uri. */
  List<QuarantinedItem> quarantined();

  /** The runs, in the order they were added. */
  List<RunManifest> runs();

  /** What ties the documents together; written by the linker, in the same file. */
  LinkStore links();

  /** How much there is. */
  RecordCounts counts();

  @Override
  void close();
}

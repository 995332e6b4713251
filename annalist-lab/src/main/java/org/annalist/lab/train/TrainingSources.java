package org.annalist.lab.train;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.annalist.language.name.NameKnowledge;

/**
 * Where the training finds its data.
 *
 * @param data folder with the treebanks and the names
 * @param clusters file of Brown clusters, if any
 * @param news files of JSON lines with a field {@code text}; only how words are written is learned
 *     from them
 * @param opinions names in the training sentences by another finder ({@link NameOpinions}), if any
 * @param knownNames what the name finder may ask when it is in use
 */
public record TrainingSources(
    Path data,
    Optional<Path> clusters,
    List<Path> news,
    Optional<Path> opinions,
    NameKnowledge knownNames) {
  /** Copies the list. */
  public TrainingSources {
    news = List.copyOf(news);
  }
}

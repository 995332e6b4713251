package org.annalist.lab.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.annalist.language.name.NameAtoms;
import org.annalist.language.tag.TagAtoms;
import org.annalist.language.word.ClusterTable;
import org.annalist.language.word.Words;

/**
 * What the teacher of the name finder looks at: all that the finder does, and what another finder
 * says. The given numbers are the tags of all words and after them the opinions of all words.
 */
final class OpinionAtoms implements TagAtoms {
  private final NameAtoms own;
  private final List<String> names;

  OpinionAtoms(ClusterTable clusters) {
    own = new NameAtoms(clusters);
    names = new ArrayList<>(own.names());
    names.addAll(List.of("o-1", "o0", "o+1", "lastOpinion"));
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public void fill(Words words, int[] given, int[] done, int i, int[] atoms) {
    int size = words.size();
    int[] tags = Arrays.copyOf(given, size);
    own.fill(words, tags, done, i, atoms);
    int end = i;
    while (end + 1 < size && tags[end + 1] == tags[i]) {
      end++;
    }
    int a = own.names().size();
    atoms[a] = i > 0 ? given[size + i - 1] : NameOpinions.NOTHING;
    atoms[a + 1] = given[size + i];
    atoms[a + 2] = i + 1 < size ? given[size + i + 1] : NameOpinions.NOTHING;
    atoms[a + 3] = given[size + end];
  }
}

package org.annalist.lab.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.annalist.lab.ud.TreeSentence;
import org.annalist.lab.ud.TreeWord;
import org.annalist.language.lemma.Lemmatizer;
import org.junit.jupiter.api.Test;

class LemmaTrainingTest {
  private static Lemmatizer learn(String... triples) {
    List<TreeWord> words = new ArrayList<>();
    for (String triple : triples) {
      String[] cells = triple.split(" ");
      words.add(new TreeWord(cells[0], cells[2], "_", cells[1], 0, "root", "_"));
    }
    LemmaTraining training = new LemmaTraining();
    training.add(List.of(new TreeSentence(words)));
    return new Lemmatizer(training.rules());
  }

  @Test
  void regularFormsCarryOverToNewWords() {
    Lemmatizer lemmatizer =
        learn("walked VBD walk", "talked VBD talk", "asked VBD ask", "was VBD be");
    assertThat(lemmatizer.lemma("attacked", "VBD")).isEqualTo("attack");
    assertThat(lemmatizer.lemma("was", "VBD")).isEqualTo("be");
  }

  @Test
  void everyWordOfTheTrainingGetsItsOwnLemma() {
    Lemmatizer lemmatizer =
        learn("said VBD say", "paid VBD pay", "led VBD lead", "men NNS man", "troops NNS troop");
    assertThat(lemmatizer.lemma("Said", "VBD")).isEqualTo("say");
    assertThat(lemmatizer.lemma("led", "VBD")).isEqualTo("lead");
    assertThat(lemmatizer.lemma("men", "NNS")).isEqualTo("man");
  }

  @Test
  void aMarkMayBeWrittenAsAnotherAndTeachesNothingAboutOtherMarks() {
    Lemmatizer lemmatizer = learn("“ `` \"", "„ `` \"", "– : -", "... : …", "- : -");
    assertThat(lemmatizer.lemma("“", "``")).isEqualTo("\"");
    assertThat(lemmatizer.lemma("–", ":")).isEqualTo("-");
    assertThat(lemmatizer.lemma("...", ":")).isEqualTo("...");
    assertThat(lemmatizer.lemma("-", ":")).isEqualTo("-");
    assertThat(lemmatizer.lemma("«", "``")).isEqualTo("«");
  }
}

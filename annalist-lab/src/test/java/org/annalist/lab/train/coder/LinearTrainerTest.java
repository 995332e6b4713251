package org.annalist.lab.train.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.learn.LinearModel;
import org.annalist.knowledge.learn.Signals;
import org.annalist.knowledge.learn.WeightsFile;
import org.junit.jupiter.api.Test;

class LinearTrainerTest {
  private record Toy(List<String> classes) implements Lesson {
    @Override
    public String name() {
      return "toy";
    }

    @Override
    public List<Example> examples(TrainReport report, Knowledge knowledge) {
      return List.of();
    }

    @Override
    public double cost() {
      return 1;
    }
  }

  private static List<Example> examples(List<String> classes) {
    Random random = new Random(7);
    List<Example> out = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String label = classes.get(random.nextInt(classes.size()));
      out.add(new Example(label, new Signals().add("tells", label).add("noise", "" + i % 5)));
    }
    return out;
  }

  @Test
  void learnsWhatTheSignalsTell() {
    for (List<String> classes : List.of(List.of("no", "yes"), List.of("a", "b", "c"))) {
      LinearModel model = LinearTrainer.train(new Toy(classes), examples(classes), Map.of());
      for (String name : classes) {
        assertThat(model.judge(new Signals().add("tells", name)).best()).isEqualTo(name);
      }
    }
  }

  @Test
  void rareFeaturesAreLeftOut() {
    List<Example> all = new ArrayList<>(examples(List.of("no", "yes")));
    Signals rare = new Signals().add("seen", "once");
    all.add(new Example("yes", rare));
    LinearModel model = LinearTrainer.train(new Toy(List.of("no", "yes")), all, Map.of());
    assertThat(model.reasons(rare, "yes", 5)).isEmpty();
    assertThat(model.manifest()).containsEntry("examples", "301");
  }

  @Test
  void manyInventedExamplesDoNotOutvoteTheRealOnes() {
    List<Example> all = new ArrayList<>(examples(List.of("no", "yes")));
    for (int i = 0; i < 3000; i++) {
      String label = i % 2 == 0 ? "no" : "yes";
      String turned = i % 2 == 0 ? "yes" : "no";
      all.add(new Example(label, new Signals().add("tells", turned), true, false));
    }
    LinearModel model = LinearTrainer.train(new Toy(List.of("no", "yes")), all, Map.of());
    assertThat(model.judge(new Signals().add("tells", "yes")).best()).isEqualTo("yes");
    assertThat(model.judge(new Signals().add("tells", "no")).best()).isEqualTo("no");
  }

  @Test
  void inventedExamplesTeachWhatTheRealOnesDoNotShow() {
    List<Example> all = new ArrayList<>(examples(List.of("no", "yes")));
    for (int i = 0; i < 40; i++) {
      all.add(new Example("yes", new Signals().add("word", "besiege"), true, false));
    }
    LinearModel model = LinearTrainer.train(new Toy(List.of("no", "yes")), all, Map.of());
    assertThat(model.judge(new Signals().add("word", "besiege")).best()).isEqualTo("yes");
  }

  @Test
  void theSameExamplesGiveTheSameBytes() throws IOException {
    List<String> classes = List.of("a", "b", "c");
    List<byte[]> files = new ArrayList<>();
    for (int run = 0; run < 2; run++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      WeightsFile.write(LinearTrainer.train(new Toy(classes), examples(classes), Map.of()), out);
      files.add(out.toByteArray());
    }
    assertThat(files.get(0)).isEqualTo(files.get(1));
  }

  @Test
  void foldsShareTheReportsWithoutRest() {
    List<Integer> reports = List.of(0, 1, 2, 3, 4);
    assertThat(CoderTraining.part(reports, 1, 2, true)).containsExactly(1, 3);
    assertThat(CoderTraining.part(reports, 1, 2, false)).containsExactly(0, 2, 4);
  }

  @Test
  void anUnknownLessonIsRefusedByName() {
    assertThatThrownBy(() -> new Lessons(List.of(new Toy(List.of("a", "b")))).only(List.of("x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[toy]");
  }
}

package org.annalist.lab.train.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annalist.coder.circumstance.Settings;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.learn.LinearModel;
import org.annalist.knowledge.learn.Signals;
import org.junit.jupiter.api.Test;

class RankTrainerTest {
  private static final class Toy implements Lesson {
    @Override
    public String name() {
      return "toy";
    }

    @Override
    public List<String> classes() {
      return List.of(Settings.WRONG, Settings.RIGHT);
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

  private static Signals near() {
    return new Signals().add("distance", "near");
  }

  private static Signals far() {
    return new Signals().add("distance", "far");
  }

  /** Twenty questions of three choices: the near one is right. */
  private static List<Example> questions() {
    List<Example> out = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      out.add(new Example(Settings.WRONG, far(), true));
      out.add(new Example(Settings.RIGHT, near(), false));
      out.add(new Example(Settings.WRONG, far(), false));
    }
    return out;
  }

  private static double odds(LinearModel model, Signals signals) {
    return model.judge(signals).of(Settings.RIGHT);
  }

  @Test
  void theRightChoiceIsPutFirst() {
    LinearModel model = RankTrainer.train(new Toy(), questions(), Map.of());
    assertThat(odds(model, near())).isGreaterThan(0.8);
    assertThat(odds(model, far())).isLessThan(0.2);
    assertThat(model.manifest()).containsEntry("examples", "60");
  }

  @Test
  void aQuestionWithoutARightChoiceTeachesNothing() {
    List<Example> more = new ArrayList<>(questions());
    for (int i = 0; i < 50; i++) {
      more.add(new Example(Settings.WRONG, near(), true));
    }
    LinearModel plain = RankTrainer.train(new Toy(), questions(), Map.of());
    LinearModel model = RankTrainer.train(new Toy(), more, Map.of());
    assertThat(odds(model, near())).isEqualTo(odds(plain, near()));
  }

  @Test
  void descentFindsTheLeastPoint() {
    double[] goal = {3, -2, 0.5};
    Descent descent =
        new Descent(
            (point, slope) -> {
              double value = 0;
              for (int i = 0; i < goal.length; i++) {
                value += (i + 1) * Math.pow(point[i] - goal[i], 2) + 1;
                slope[i] = 2 * (i + 1) * (point[i] - goal[i]);
              }
              return value;
            });
    double[] found = descent.from(goal.length);
    for (int i = 0; i < goal.length; i++) {
      assertThat(found[i]).isCloseTo(goal[i], org.assertj.core.data.Offset.offset(0.05));
    }
  }
}

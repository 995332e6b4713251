package org.annalist.coder.role;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.annalist.knowledge.learn.LinearModel;
import org.annalist.knowledge.learn.Signals;

/**
 * How likely each pair of one who acts and one who receives is in an act: a softmax over all pairs
 * of contenders, nobody among them. Only the likeliest of each side are paired. Immutable.
 */
final class CastOdds {
  private static final int PAIRED = 6;
  private static final int PAIR = RoleJudge.COLUMNS.indexOf("pair");

  private final List<Contender> all;
  private final int[] actors;
  private final int[] recipients;
  private final double[][] pairs;
  private final double[] acts;
  private final double[] receives;

  /** Rows and columns of the pairs are in the order of the options of each side. */
  private CastOdds(List<Contender> all, int[] actors, int[] recipients, double[][] pairs) {
    this.all = all;
    this.actors = actors;
    this.recipients = recipients;
    this.pairs = pairs;
    acts = new double[all.size() + 1];
    receives = new double[all.size() + 1];
    for (int a = 0; a < actors.length; a++) {
      for (int r = 0; r < recipients.length; r++) {
        acts[actors[a]] += pairs[a][r];
        receives[recipients[r]] += pairs[a][r];
      }
    }
  }

  /** The odds of an act by a model with the columns of {@link RoleJudge#COLUMNS}. */
  static CastOdds of(CastCase seen, LinearModel model) {
    int size = seen.contenders().size() + 1;
    double[] acts = new double[size];
    double[] receives = new double[size];
    Signals signals = new Signals();
    Map<Signals, double[]> ofWords = new IdentityHashMap<>();
    for (int i = 0; i < size; i++) {
      double[] words = ofWords.computeIfAbsent(seen.words(i), model::part);
      double[] scores = model.scores(seen.addOwn(signals.clear(), i));
      acts[i] = scores[0] + words[0];
      receives[i] = scores[1] + words[1];
    }
    int[] actors = likeliest(acts);
    int[] recipients = likeliest(receives);
    double[][] pairs = new double[actors.length][recipients.length];
    double total = 0;
    for (int a = 0; a < actors.length; a++) {
      for (int r = 0; r < recipients.length; r++) {
        if (seen.isPair(actors[a], recipients[r])) {
          double[] scores = model.scores(seen.addPair(signals.clear(), actors[a], recipients[r]));
          pairs[a][r] = Math.exp(acts[actors[a]] + receives[recipients[r]] + scores[PAIR]);
          total += pairs[a][r];
        }
      }
    }
    scale(pairs, total);
    return new CastOdds(seen.contenders(), actors, recipients, pairs);
  }

  private static void scale(double[][] pairs, double total) {
    for (double[] row : pairs) {
      for (int r = 0; r < row.length; r++) {
        row[r] /= total;
      }
    }
  }

  /** The likeliest contenders in their order, and nobody. */
  private static int[] likeliest(double[] scores) {
    int nobody = scores.length - 1;
    int[] options = new int[Math.min(nobody, PAIRED) + 1];
    int size = 0;
    for (int i = 0; i < nobody; i++) {
      if (isAmongLikeliest(scores, i)) {
        options[size++] = i;
      }
    }
    options[size] = nobody;
    return options;
  }

  /** Whether so few contenders are likelier; of those that are equal the first are. */
  private static boolean isAmongLikeliest(double[] scores, int option) {
    int likelier = 0;
    for (int i = 0; i < scores.length - 1 && likelier < PAIRED; i++) {
      boolean before = scores[i] == scores[option] && i < option;
      likelier += scores[i] > scores[option] || before ? 1 : 0;
    }
    return likelier < PAIRED;
  }

  int nobody() {
    return all.size();
  }

  int indexOf(Contender contender) {
    return all.indexOf(contender);
  }

  Contender contender(int option) {
    return all.get(option);
  }

  /** How likely an option is to act. */
  double acts(int option) {
    return acts[option];
  }

  /** How likely an option is to receive. */
  double receives(int option) {
    return receives[option];
  }

  /**
   * The likeliest pair: of the likeliest pair of countries, for several words may tell one country,
   * the likeliest words.
   */
  int[] best() {
    int[] firstActors = alike(actors);
    int[] firstRecipients = alike(recipients);
    double[][] sums = new double[actors.length][recipients.length];
    for (int a = 0; a < actors.length; a++) {
      for (int r = 0; r < recipients.length; r++) {
        sums[firstActors[a]][firstRecipients[r]] += pairs[a][r];
      }
    }
    int[] best = {nobody(), nobody()};
    double most = -1;
    double mostAlone = -1;
    for (int a = 0; a < actors.length; a++) {
      for (int r = 0; r < recipients.length; r++) {
        double together = sums[firstActors[a]][firstRecipients[r]];
        if (together > most || (together == most && pairs[a][r] > mostAlone)) {
          most = together;
          mostAlone = pairs[a][r];
          best = new int[] {actors[a], recipients[r]};
        }
      }
    }
    return best;
  }

  /** For each of these options the place of the first that tells the same countries. */
  private int[] alike(int[] options) {
    int[] first = new int[options.length];
    for (int i = 0; i < options.length; i++) {
      first[i] = i;
      for (int j = i - 1; j >= 0; j--) {
        first[i] = isAlike(options[j], options[i]) ? j : first[i];
      }
    }
    return first;
  }

  private boolean isAlike(int one, int other) {
    return one < nobody() && other < nobody() && all.get(one).isOfCountriesOf(all.get(other));
  }
}

package org.annalist.record.report.internal;

import java.util.List;
import java.util.Map;
import org.annalist.model.problem.Problem;

/** What went wrong or stayed open in one report. Immutable. */
final class ProblemList {
  private final Template template = Template.named("problems.html");
  private final Labels labels;

  ProblemList(Labels labels) {
    this.labels = labels;
  }

  Html of(Apparatus apparatus) {
    List<Problem> problems = apparatus.linked().problems();
    if (problems.isEmpty()) {
      return Html.NONE;
    }
    return template.fill(Map.of("items", Html.join(problems.stream().map(this::item).toList())));
  }

  private Html item(Problem problem) {
    String hint = problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")";
    Html words =
        Html.element("b", "", Html.text(labels.of(problem.severity())))
            .plus(Html.text(" " + problem.message() + hint + " "))
            .plus(Html.element("code", "", Html.text(problem.code().id())));
    return Html.element("li", "", words);
  }
}

package org.annalist.linker;

import java.util.List;
import java.util.stream.Stream;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.linker.claim.ClaimLinker;
import org.annalist.linker.incident.IncidentLinker;
import org.annalist.linker.ledger.LedgerLinker;
import org.annalist.model.event.CodedDocument;
import org.annalist.model.event.LedgerEntry;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.run.Stage;

/**
 * Links what is coded in one document: incidents, claims about them, and the ledger. Immutable and
 * thread-safe.
 */
public final class DocumentLinker implements Stage<CodedDocument, LinkedDocument> {
  private final IncidentLinker incidents;
  private final ClaimLinker claims;
  private final LedgerLinker ledger;

  private DocumentLinker(IncidentLinker incidents, ClaimLinker claims, LedgerLinker ledger) {
    this.incidents = incidents;
    this.claims = claims;
    this.ledger = ledger;
  }

  /** A linker with the knowledge that ships with the product. */
  public static DocumentLinker builtIn() {
    return of(LearnedModels.builtIn());
  }

  /** A linker with these learned decisions. */
  public static DocumentLinker of(LearnedModels learned) {
    return new DocumentLinker(
        IncidentLinker.of(learned), new ClaimLinker(), LedgerLinker.builtIn());
  }

  @Override
  public Outcome<LinkedDocument> apply(CodedDocument coded) {
    IncidentLinker.Linked happenings = incidents.link(coded.document(), coded.events());
    ClaimLinker.Linked said =
        claims.link(coded.document(), happenings.events(), happenings.incidents(), coded.claims());
    List<LedgerEntry> entries = ledger.link(coded.document(), coded.ledger());
    List<Problem> problems =
        Stream.concat(coded.problems().stream(), said.problems().stream()).toList();
    return Outcome.of(
        new LinkedDocument(
            coded.document(),
            happenings.events(),
            said.incidents(),
            said.claims(),
            entries,
            problems));
  }
}

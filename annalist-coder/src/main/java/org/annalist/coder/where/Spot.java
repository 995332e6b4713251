package org.annalist.coder.where;

import java.util.List;
import java.util.Optional;
import org.annalist.knowledge.place.PlaceEntry;
import org.annalist.knowledge.place.PlaceKind;
import org.annalist.model.text.Span;
import org.annalist.model.text.TokenSpan;

/**
 * A name that may be a place.
 *
 * @param sentence index of the sentence
 * @param tokens the words
 * @param span the characters
 * @param key the name in the form in which names are compared
 * @param candidates what it may mean; empty when the gazetteer does not know it
 * @param hint the kind of place that words beside it tell ("province")
 * @param evidence how strongly the words around it speak for a place, 0 to 3
 * @param embedded whether it is part of a longer name
 */
record Spot(
    int sentence,
    TokenSpan tokens,
    Span span,
    String key,
    List<PlaceEntry> candidates,
    Optional<PlaceKind> hint,
    int evidence,
    boolean embedded) {}

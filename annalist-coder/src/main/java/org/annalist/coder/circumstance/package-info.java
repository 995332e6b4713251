/**
 * When, where and on whose word an event is told. For each telling of an act the room lists the
 * choices that the report offers ({@code TimeChoices}, {@code PlaceChoices}, {@code SourceChoices}:
 * mentions in the same sentence, in its neighbours, in title and lead, the day of publication,
 * nobody and nothing), describes each pair of telling and choice by signals, and lets a learned
 * model ({@code event.when}, {@code event.where}, {@code event.saidby}) rank them. Without a model
 * the nearest mention of the sentence is taken.
 *
 * <p>{@link org.annalist.coder.circumstance.Settings} is the way in.
 */
@NullMarked
package org.annalist.coder.circumstance;

import org.jspecify.annotations.NullMarked;

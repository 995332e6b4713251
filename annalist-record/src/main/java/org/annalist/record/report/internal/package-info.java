/**
 * Parts of the page; no API. {@code Html} is text that is safe to print, and the only thing a
 * {@code Template} takes, so that escaping cannot be forgotten. {@code Apparatus} gives every
 * event, incident, claim and ledger entry of a report its number and anchor. {@code Phrases} says
 * actors, times, places and casualties in words. {@code AnnotatedText} marks the evidence in the
 * text, and the section renderers put the rest around it. {@code MapFigure} and {@code
 * TimelineFigure} draw SVG.
 */
@NullMarked
package org.annalist.record.report.internal;

import org.jspecify.annotations.NullMarked;

package org.annalist.lab.eval;

import org.annalist.lab.json.Fields;

/**
 * What is needed to score one document. Offsets in it are code points, as in the kits.
 *
 * @param id id of the document
 * @param document the line of the documents; no fields when it is missing
 * @param gold the line of the gold
 * @param prediction the line of the predictions; no fields when it is missing
 */
public record Case(String id, Fields document, Fields gold, Fields prediction) {}

package org.annalist.lab.eval;

import org.annalist.lab.json.Fields;

/**
 * What a system gave for one document.
 *
 * @param fields the line of the prediction file
 * @param items how many items (events, attributions) it has; a document of none counts as empty
 */
public record Prediction(Fields fields, int items) {}

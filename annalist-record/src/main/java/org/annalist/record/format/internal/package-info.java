/**
 * JSON for the formats; no API, and the only package of the room that knows the JSON library.
 * {@code Json} turns text into trees and back, {@code Nodes} and {@code PartNodes} build the tree
 * of a line in fixed field order, {@code Fields} is a cursor that knows its path and fails with it,
 * and {@code LineReader} with {@code PartReader} go the other way.
 */
@NullMarked
package org.annalist.record.format.internal;

import org.jspecify.annotations.NullMarked;

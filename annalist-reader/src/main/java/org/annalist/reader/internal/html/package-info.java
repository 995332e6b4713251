/**
 * Web pages: what a page says about itself (JSON-LD, meta elements, time elements), where its
 * article is (by how much running text its parts hold), and its paragraphs as lines. jsoup and
 * Jackson stay inside.
 */
@NullMarked
package org.annalist.reader.internal.html;

import org.jspecify.annotations.NullMarked;

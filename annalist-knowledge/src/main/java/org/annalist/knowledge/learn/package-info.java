/**
 * What was learned from coded reports: small linear models that decide where rules only propose. A
 * decision collects its {@link org.annalist.knowledge.learn.Signals} (template and value, in
 * words), a {@link org.annalist.knowledge.learn.LinearModel} turns them into a probability per
 * class and can name its strongest reasons. Weights are data: one checksummed {@code .weights} file
 * per decision, written by the laboratory's {@code train coder} with a manifest of what it was
 * learned from. The room knows nothing of the decisions themselves; the rooms that decide know the
 * names of their models and what to do when one is missing.
 */
@NullMarked
package org.annalist.knowledge.learn;

import org.jspecify.annotations.NullMarked;

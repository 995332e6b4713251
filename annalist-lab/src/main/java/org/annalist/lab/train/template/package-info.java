/**
 * Learning the templates of the kit {@code muc4} from the part of it that is there to learn from:
 * which phrases take part in a deed, which deeds have a template, whose deed it is. {@link
 * org.annalist.lab.kit.muc4.TemplateExamples} pairs what the engine finds with the kit's templates,
 * {@link org.annalist.lab.train.template.TemplateTraining} fits. To add a signal: {@code Prospects}
 * or {@code DeedSignals}, then train again.
 */
@NullMarked
package org.annalist.lab.train.template;

import org.jspecify.annotations.NullMarked;

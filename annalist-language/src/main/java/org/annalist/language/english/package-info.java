/**
 * The English models put together: {@link org.annalist.language.english.EnglishModel} builds
 * taggers, parser, lemmatiser and name finder from the sections of a model file, {@link
 * org.annalist.language.english.SentencePipeline} runs them over the words of one sentence.
 */
@NullMarked
package org.annalist.language.english;

import org.jspecify.annotations.NullMarked;

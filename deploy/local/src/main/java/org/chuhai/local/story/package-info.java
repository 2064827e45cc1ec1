/**
 * An export of walnuts, played over HTTP against a suite of its own and told so that a person of trade can follow. Whatever is
 * told was checked against the answer of the service; an answer that differs ends the story with the step that broke. It
 * speaks to the service as strangers do and knows none of its code but the words for people.
 */
@NullMarked
package org.chuhai.local.story;

import org.jspecify.annotations.NullMarked;

/**
 * The report of a case as a page that a declarant prints, understands and signs: in Chinese or English, as HTML and as
 * the PDF that is made of that very HTML. It shows all that the report says, on as many pages as that takes, and reports
 * of earlier versions too. It never judges, reads no database, and lets no text of a document become markup.
 */
@NullMarked
package org.chuhai.logistics.casereport;

import org.jspecify.annotations.NullMarked;

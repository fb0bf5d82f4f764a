/**
 * Forms as files: read by printed label, never by position, and written as official tables.
 *
 * <p>Entry points: {@link org.plumbline.documents.DocumentReader} and {@link org.plumbline.documents.DocumentFormat}.
 */
@NullMarked
package org.plumbline.documents;

import org.jspecify.annotations.NullMarked;

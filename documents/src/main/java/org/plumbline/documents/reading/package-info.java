/** From printed labels to forms: the one layout engine that every format goes through. */
@NullMarked
package org.plumbline.documents.reading;

import org.jspecify.annotations.NullMarked;

/** From a form to an official table: the layouts as data, and the sheet that every writer prints. */
@NullMarked
package org.plumbline.documents.layout;

import org.jspecify.annotations.NullMarked;

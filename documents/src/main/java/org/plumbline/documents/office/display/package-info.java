/**
 * What a cell shows for a number, by its number format (数字格式): the format codes of spreadsheets, as an application in
 * Chinese shows them.
 *
 * <p>Entry point: {@link org.plumbline.documents.office.display.DisplayFormat}.
 */
@NullMarked
package org.plumbline.documents.office.display;

import org.jspecify.annotations.NullMarked;

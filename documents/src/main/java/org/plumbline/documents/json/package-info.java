/** The form as the JSON object of the contract, read and written. */
@NullMarked
package org.plumbline.documents.json;

import org.jspecify.annotations.NullMarked;

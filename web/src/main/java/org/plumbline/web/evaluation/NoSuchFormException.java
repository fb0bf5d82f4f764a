package org.plumbline.web.evaluation;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such form or cell within the place where the asker may look; whether it exists elsewhere is not said. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchFormException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;
}

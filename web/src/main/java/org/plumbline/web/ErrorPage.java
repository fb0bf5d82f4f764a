package org.plumbline.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for all that goes wrong: what it means and where to go on, nothing of what happened inside. */
@Controller
class ErrorPage implements ErrorController {

    @RequestMapping("${spring.web.error.path:/error}")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpStatus.NOT_FOUND.value();
        response.setStatus(status);
        model.addAttribute("status", status);
        return "error";
    }
}

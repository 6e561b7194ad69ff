package se.trygghetshjulet.engine.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The calls that the engine's web applications need, and for whom. Everything else in the engine's REST API is closed,
 * also where the engine itself forgets to ask for a right (signals, telemetry, comments on somebody else's task). The
 * engine's own authorisations still decide which task, process or person a permitted call may reach.
 */
class EngineRoutes {

    private static final PathPatternRequestMatcher.Builder PATHS =
            PathPatternRequestMatcher.withDefaults().basePath("/camunda/api/engine/engine");

    /** Tasklist and Welcome. A comment is not among them: it would be text outside the record. */
    private static final List<RequestMatcher> EVERYBODY = routes("""
            GET     /
            GET     /default/version
            GET     /default/user
            GET     /default/user/count
            GET     /default/user/*/profile
            GET     /default/group
            GET     /default/group/count
            POST    /default/group
            GET     /default/identity/password-policy
            GET     /default/authorization/check
            OPTIONS /default/filter
            GET     /default/filter
            GET     /default/filter/count
            GET     /default/filter/*
            GET     /default/filter/*/count
            POST    /default/filter/*/count
            GET     /default/filter/*/list
            POST    /default/filter/*/list
            GET     /default/task
            POST    /default/task
            GET     /default/task/count
            POST    /default/task/count
            GET     /default/task/*
            PUT     /default/task/*
            GET     /default/task/*/form
            GET     /default/task/*/deployed-form
            GET     /default/task/*/form-variables
            GET     /default/task/*/identity-links
            POST    /default/task/*/claim
            POST    /default/task/*/unclaim
            POST    /default/task/*/assignee
            POST    /default/task/*/submit-form
            GET     /default/process-definition
            GET     /default/process-definition/count
            GET     /default/process-definition/*
            GET     /default/process-definition/*/xml
            GET     /default/process-definition/*/startForm
            GET     /default/process-definition/*/deployed-start-form
            GET     /default/process-definition/*/form-variables
            POST    /default/process-definition/*/submit-form
            GET     /default/process-definition/key/*/startForm
            GET     /default/process-definition/key/*/deployed-start-form
            POST    /default/process-definition/key/*/submit-form
            GET     /default/history/user-operation
            GET     /default/history/user-operation/count
            """);

    /** Cockpit: reads everything about processes, and tries a failed job again. */
    private static final List<RequestMatcher> OPERATOR = routes("""
            GET     /default/process-definition/**
            GET     /default/process-instance/**
            POST    /default/process-instance
            POST    /default/process-instance/count
            GET     /default/execution/**
            POST    /default/execution
            POST    /default/execution/count
            POST    /default/variable-instance
            POST    /default/variable-instance/count
            GET     /default/variable-instance/**
            GET     /default/event-subscription/**
            GET     /default/external-task/**
            POST    /default/external-task
            POST    /default/external-task/count
            GET     /default/incident/**
            POST    /default/incident
            GET     /default/job/**
            POST    /default/job
            POST    /default/job/count
            PUT     /default/job/*/retries
            POST    /default/job/retries
            GET     /default/job-definition/**
            POST    /default/job-definition
            POST    /default/job-definition/count
            PUT     /default/job-definition/*/retries
            GET     /default/decision-definition/**
            GET     /default/decision-requirements-definition/**
            GET     /default/case-definition/**
            GET     /default/deployment/**
            GET     /default/batch/**
            GET     /default/history/activity-instance/**
            POST    /default/history/activity-instance
            POST    /default/history/activity-instance/count
            GET     /default/history/batch/**
            GET     /default/history/decision-instance/**
            GET     /default/history/decision-definition/**
            GET     /default/history/incident/**
            POST    /default/history/incident
            POST    /default/history/incident/count
            GET     /default/history/job-log/**
            POST    /default/history/job-log
            POST    /default/history/job-log/count
            GET     /default/history/process-definition/**
            GET     /default/history/process-instance/**
            POST    /default/history/process-instance
            POST    /default/history/process-instance/count
            GET     /default/history/task/**
            POST    /default/history/task
            POST    /default/history/task/count
            GET     /default/history/variable-instance/**
            POST    /default/history/variable-instance
            POST    /default/history/variable-instance/count
            """);

    /** Admin: looks, and changes nothing, since people and rights come from the organisation register. */
    private static final List<RequestMatcher> ADMINISTRATOR = routes("""
            GET     /default/authorization/**
            GET     /default/group/*
            GET     /default/metrics/**
            GET     /default/telemetry/data
            GET     /default/tenant
            GET     /default/tenant/count
            """);

    private EngineRoutes() {}

    static RequestMatcher path(String pattern) {
        return PATHS.matcher(pattern);
    }

    static boolean allow(HttpServletRequest request) {
        return any(EVERYBODY, request)
                || request.isUserInRole("operator") && any(OPERATOR, request)
                || request.isUserInRole("ADMINISTRATOR") && any(ADMINISTRATOR, request);
    }

    private static boolean any(List<RequestMatcher> routes, HttpServletRequest request) {
        return routes.stream().anyMatch(route -> route.matches(request));
    }

    private static List<RequestMatcher> routes(String table) {
        return table.lines()
                .map(line -> line.split("\\s+"))
                .<RequestMatcher>map(route -> PATHS.matcher(HttpMethod.valueOf(route[0]), route[1]))
                .toList();
    }
}

import { HostError } from "../model/hostError";
import { MemberError } from "./memberError";
import type { RichApiError } from "./richApiRequest";

interface FailurePlace {
  /** "Worksheet.getRange" */
  readonly location: string;
  readonly actionIndex: number;
}

/** What the add-in hears of a failure. */
export function requestError(failure: unknown, place: FailurePlace): RichApiError {
  const error = failure instanceof MemberError ? new HostError("ApiNotFound", failure.message) : failure;
  return error instanceof HostError ? described(error, place) : faultError(error, place);
}

/** A bug of this host: the add-in is not left waiting, and the error surfaces as uncaught. */
function faultError(fault: unknown, place: FailurePlace): RichApiError {
  queueMicrotask(() => {
    throw fault;
  });
  return described(new HostError("GeneralException", String(fault)), place);
}

function described(
  { code, message, httpStatusCode }: HostError,
  { location, actionIndex }: FailurePlace,
): RichApiError {
  return {
    Code: code,
    Message: message,
    Location: location,
    ActionIndex: actionIndex,
    HttpStatusCode: httpStatusCode,
  };
}

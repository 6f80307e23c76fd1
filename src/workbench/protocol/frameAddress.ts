export interface FrameIdentity {
  /** "zh-CN" */
  readonly language: string;
  /** Names the conversation between this frame and its host. */
  readonly conversationId: string;
  /** The add-in's id, from its manifest. */
  readonly appId: string;
  /** Of the host page, without a trailing slash. */
  readonly hostOrigin: string;
}

const sharedRuntimeWithFunctions = 3;

/**
 * The address with which Excel on the web opens an add-in's page: host, version and language in the query, conversation
 * and the host's origin behind the hash.
 */
export function frameAddress(pageUrl: string, identity: FrameIdentity): string {
  const { language, conversationId, appId, hostOrigin } = identity;
  const [page = ""] = pageUrl.split("#");
  const info = `Excel$Web$16.00$${language}$${conversationId}$$$${sharedRuntimeWithFunctions}`;
  const channel = `${conversationId}|${appId}|${encodeURIComponent(`${hostOrigin}/`)}`;
  return `${page}${page.includes("?") ? "&" : "?"}_host_Info=${info}#&_xdm_Info=${channel}&_serializer_version=1`;
}

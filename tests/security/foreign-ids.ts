import type { SampleCall } from "./samples/sample";
import type { World } from "./world";

const id = /^([a-z]+)_[0-9a-z_]+$/;

/** The same call with ids nobody has. */
export function asUnknown(call: SampleCall): SampleCall {
  const params = Object.entries(call.params ?? {}).map(([name, value]) => [
    name,
    value.replace(id, "$1_00000000000000000000000000"),
  ]);
  return { ...call, params: Object.fromEntries(params) };
}

/** The same call in the stranger's own project: what lies in another one does not exist there. */
export function withStrangersProject(call: SampleCall, world: World): SampleCall {
  if (!call.params?.projectId) return call;
  return { ...call, params: { ...call.params, projectId: world.strangersProjectId } };
}

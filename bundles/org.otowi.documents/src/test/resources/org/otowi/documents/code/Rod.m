classdef (Sealed = true) Rod < handle & matlab.mixin.Copyable
    % ROD State of a rod; lengths in m.

    properties (Constant)
        KAPPA = 1.17e-4  % thermal diffusivity of copper, m^2/s
        Names = {'a', 'end'};
    end

    properties (SetAccess = private, GetAccess = public)
        Temperature (:,1) double = zeros(3, 1)  % K
        Count
    end

    enumeration
        Left, Right
    end

    methods
        function obj = Rod(nodes)
            % Makes a rod of so many nodes.
            obj.Count = nodes; end

        function value = get.Count(obj)
            value = obj.Count;
        end

        result = announced(obj, x)
    end

    methods (Static, Access = private)
        function check(tol)
            properties = 3;
            methods(tol)
        end
    end
end
